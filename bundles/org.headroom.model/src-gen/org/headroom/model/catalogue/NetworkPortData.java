/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network Port Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a network port speaks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.catalogue.NetworkPortData#getProtocols <em>Protocols</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.NetworkPortData#getTransmitChannels <em>Transmit Channels</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.NetworkPortData#getReceiveChannels <em>Receive Channels</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.NetworkPortData#getRedundancy <em>Redundancy</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.NetworkPortData#getSpeed <em>Speed</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.NetworkPortData#getPoeRole <em>Poe Role</em>}</li>
 *   <li>{@link org.headroom.model.catalogue.NetworkPortData#getPoePower <em>Poe Power</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.catalogue.CataloguePackage#getNetworkPortData()
 * @model
 * @generated
 */
public interface NetworkPortData extends EObject {
	/**
	 * Returns the value of the '<em><b>Protocols</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Protocols such as dante, aes67, milan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protocols</em>' attribute list.
	 * @see org.headroom.model.catalogue.CataloguePackage#getNetworkPortData_Protocols()
	 * @model
	 * @generated
	 */
	EList<String> getProtocols();

	/**
	 * Returns the value of the '<em><b>Transmit Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audio channels sent to the network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transmit Channels</em>' attribute.
	 * @see #setTransmitChannels(Integer)
	 * @see org.headroom.model.catalogue.CataloguePackage#getNetworkPortData_TransmitChannels()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Integer getTransmitChannels();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.NetworkPortData#getTransmitChannels <em>Transmit Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transmit Channels</em>' attribute.
	 * @see #getTransmitChannels()
	 * @generated
	 */
	void setTransmitChannels(Integer value);

	/**
	 * Returns the value of the '<em><b>Receive Channels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audio channels received from the network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Receive Channels</em>' attribute.
	 * @see #setReceiveChannels(Integer)
	 * @see org.headroom.model.catalogue.CataloguePackage#getNetworkPortData_ReceiveChannels()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Integer getReceiveChannels();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.NetworkPortData#getReceiveChannels <em>Receive Channels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Receive Channels</em>' attribute.
	 * @see #getReceiveChannels()
	 * @generated
	 */
	void setReceiveChannels(Integer value);

	/**
	 * Returns the value of the '<em><b>Redundancy</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.catalogue.NetworkRedundancy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which redundant network it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Redundancy</em>' attribute.
	 * @see org.headroom.model.catalogue.NetworkRedundancy
	 * @see #setRedundancy(NetworkRedundancy)
	 * @see org.headroom.model.catalogue.CataloguePackage#getNetworkPortData_Redundancy()
	 * @model
	 * @generated
	 */
	NetworkRedundancy getRedundancy();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.NetworkPortData#getRedundancy <em>Redundancy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Redundancy</em>' attribute.
	 * @see org.headroom.model.catalogue.NetworkRedundancy
	 * @see #getRedundancy()
	 * @generated
	 */
	void setRedundancy(NetworkRedundancy value);

	/**
	 * Returns the value of the '<em><b>Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Link speed [bit/s].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speed</em>' attribute.
	 * @see #setSpeed(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getNetworkPortData_Speed()
	 * @model annotation="urn:headroom:unit unit='bit/s'"
	 * @generated
	 */
	Double getSpeed();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.NetworkPortData#getSpeed <em>Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speed</em>' attribute.
	 * @see #getSpeed()
	 * @generated
	 */
	void setSpeed(Double value);

	/**
	 * Returns the value of the '<em><b>Poe Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.catalogue.PoeRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Power over Ethernet: supplies or consumes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Poe Role</em>' attribute.
	 * @see org.headroom.model.catalogue.PoeRole
	 * @see #setPoeRole(PoeRole)
	 * @see org.headroom.model.catalogue.CataloguePackage#getNetworkPortData_PoeRole()
	 * @model
	 * @generated
	 */
	PoeRole getPoeRole();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.NetworkPortData#getPoeRole <em>Poe Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Poe Role</em>' attribute.
	 * @see org.headroom.model.catalogue.PoeRole
	 * @see #getPoeRole()
	 * @generated
	 */
	void setPoeRole(PoeRole value);

	/**
	 * Returns the value of the '<em><b>Poe Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Power over Ethernet supplied or taken at this port [W].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Poe Power</em>' attribute.
	 * @see #setPoePower(Double)
	 * @see org.headroom.model.catalogue.CataloguePackage#getNetworkPortData_PoePower()
	 * @model annotation="urn:headroom:unit unit='W'"
	 * @generated
	 */
	Double getPoePower();

	/**
	 * Sets the value of the '{@link org.headroom.model.catalogue.NetworkPortData#getPoePower <em>Poe Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Poe Power</em>' attribute.
	 * @see #getPoePower()
	 * @generated
	 */
	void setPoePower(Double value);

} // NetworkPortData
