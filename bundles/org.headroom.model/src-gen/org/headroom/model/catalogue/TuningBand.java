/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tuning Band</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A tuning band.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.TuningBand#getName <em>Name</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.TuningBand#getLowest <em>Lowest</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.TuningBand#getHighest <em>Highest</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.TuningBand#getRegions <em>Regions</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getTuningBand()
 * @model
 * @generated
 */
public interface TuningBand extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the maker for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.headroom.model.catalogue.CataloguePackage#getTuningBand_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.TuningBand#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Lowest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest frequency [Hz].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lowest</em>' attribute.
	 * @see #setLowest(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getTuningBand_Lowest()
	 * @model annotation="urn:headroom:unit unit='Hz'"
	 * @generated
	 */
	Double getLowest();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.TuningBand#getLowest <em>Lowest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lowest</em>' attribute.
	 * @see #getLowest()
	 * @generated
	 */
	void setLowest(Double value);

	/**
	 * Returns the value of the '<em><b>Highest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest frequency [Hz].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highest</em>' attribute.
	 * @see #setHighest(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getTuningBand_Highest()
	 * @model annotation="urn:headroom:unit unit='Hz'"
	 * @generated
	 */
	Double getHighest();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.TuningBand#getHighest <em>Highest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highest</em>' attribute.
	 * @see #getHighest()
	 * @generated
	 */
	void setHighest(Double value);

	/**
	 * Returns the value of the '<em><b>Regions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is sold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regions</em>' attribute list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getTuningBand_Regions()
	 * @model
	 * @generated
	 */
	EList<String> getRegions();

} // TuningBand
