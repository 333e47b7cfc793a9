/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mechanical Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Size, mass and mounting. Empty: unknown.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.MechanicalData#getWidth <em>Width</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.MechanicalData#getHeight <em>Height</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.MechanicalData#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.MechanicalData#getMass <em>Mass</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.MechanicalData#getRackUnits <em>Rack Units</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.MechanicalData#getRackWidth <em>Rack Width</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.MechanicalData#getCentreOfGravity <em>Centre Of Gravity</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getMechanicalData()
 * @model
 * @generated
 */
public interface MechanicalData extends EObject {
	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getMechanicalData_Width()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getWidth();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.MechanicalData#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(Double value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getMechanicalData_Height()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getHeight();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.MechanicalData#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(Double value);

	/**
	 * Returns the value of the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Depth [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth</em>' attribute.
	 * @see #setDepth(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getMechanicalData_Depth()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getDepth();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.MechanicalData#getDepth <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' attribute.
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(Double value);

	/**
	 * Returns the value of the '<em><b>Mass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Net mass [kg].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mass</em>' attribute.
	 * @see #setMass(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getMechanicalData_Mass()
	 * @model annotation="urn:headroom:unit unit='kg'"
	 * @generated
	 */
	Double getMass();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.MechanicalData#getMass <em>Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mass</em>' attribute.
	 * @see #getMass()
	 * @generated
	 */
	void setMass(Double value);

	/**
	 * Returns the value of the '<em><b>Rack Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height in rack units; empty: not rack mounted or unknown [U].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rack Units</em>' attribute.
	 * @see #setRackUnits(Integer)
	 * @see org.headroom.model.catalogue.CataloguePackage#getMechanicalData_RackUnits()
	 * @model annotation="urn:headroom:unit unit='U'"
	 * @generated
	 */
	Integer getRackUnits();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.MechanicalData#getRackUnits <em>Rack Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rack Units</em>' attribute.
	 * @see #getRackUnits()
	 * @generated
	 */
	void setRackUnits(Integer value);

	/**
	 * Returns the value of the '<em><b>Rack Width</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.catalogue.RackWidth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full or half rack width.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rack Width</em>' attribute.
	 * @see org.headroom.model.catalogue.RackWidth
	 * @see #setRackWidth(RackWidth)
	 * @see org.headroom.model.catalogue.CataloguePackage#getMechanicalData_RackWidth()
	 * @model
	 * @generated
	 */
	RackWidth getRackWidth();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.MechanicalData#getRackWidth <em>Rack Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rack Width</em>' attribute.
	 * @see org.headroom.model.catalogue.RackWidth
	 * @see #getRackWidth()
	 * @generated
	 */
	void setRackWidth(RackWidth value);

	/**
	 * Returns the value of the '<em><b>Centre Of Gravity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Centre of gravity behind the front; empty: unknown [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Centre Of Gravity</em>' attribute.
	 * @see #setCentreOfGravity(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getMechanicalData_CentreOfGravity()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getCentreOfGravity();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.MechanicalData#getCentreOfGravity <em>Centre Of Gravity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Centre Of Gravity</em>' attribute.
	 * @see #getCentreOfGravity()
	 * @generated
	 */
	void setCentreOfGravity(Double value);

} // MechanicalData
